/**
 * What makes a start short, done once by the script that starts nplan.
 *
 * <pre>
 *   jars --> Prelink: Lambdas, Records, Texts --> a jar that links nothing at run time --.
 *                                          Rehearsal: the classes that a start loads  --+--> archive of the JVM
 * </pre>
 *
 * Lambdas, methods of records and texts joined by {@code +} are linked by the JVM when they are first met, half a
 * millisecond each; nplan has a thousand of them, and the archives of JDK 17 hold none. Here they become plain classes
 * and methods. Classes for very old JVMs, picocli's, get what newer archives ask for. Nothing else knows of this
 * package, and nplan does the same without it, a moment later. Imports ASM.
 */
@NullMarked
package dev.netplan.examples.nplan.start;

import org.jspecify.annotations.NullMarked;
