/**
 * The words in which a format is told: what a key is, what may stand under it, how it is read and written.
 *
 * <pre>
 *   Shape -- is told in --> Key -- holds a --> Type: Scalar, OneOrMany, ListOf, Mapping, MapById, Shape, Shorthand
 *     reads from a Cursor (YAML events, trees)          writes to a Sink (YAML text, trees)
 * </pre>
 *
 * A format is described once, as data; reader, writer, JSON Schema and reference page all follow the description. This
 * package knows no element: the shape of each element stands beside the element, in {@code dev.netplan.model}. What
 * holds many elements is here, too: {@link dev.netplan.format.ById} finds them, and {@link dev.netplan.format.Walk}
 * passes them. A type reads, reports what is wrong to the cursor, skips it and goes on; it never throws. Elements of a
 * shape come one after the other, and each is read with what the one before was read with, the builder among it: so a
 * plan is made of what it holds, and lies close together in memory. Imports nothing.
 *
 * <pre>
 * Scalar&lt;String&gt; text = Scalar.of("text", "text", "", said -&gt; said, said -&gt; said);
 * Shape&lt;Superpower, Superpower.Builder&gt; superpower = Shape
 *     .of("a superpower", Superpower::builder, Superpower.Builder::build, Superpower.Builder::extensions)
 *     .required("name", text, "What the owner is good at.", Superpower::name, Superpower.Builder::name)
 *     .optional("detail", text, "An example, a proof.", Superpower::detail, Superpower.Builder::detail)
 *     .build();
 * superpower.toTree(Superpower.of("listening"));      // {name=listening}
 * </pre>
 */
@NullMarked
package dev.netplan.format;

import org.jspecify.annotations.NullMarked;
