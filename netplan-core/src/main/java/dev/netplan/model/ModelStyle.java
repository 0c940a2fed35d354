package dev.netplan.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How values are generated. It stays in the source: whoever compiles against the model needs nothing of the generator.
 */
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE, overshadowImplementation = true, jdkOnly = true,
        depluralize = false, clearBuilder = true, get = "*", allowedClasspathAnnotations = Override.class,
        typeImmutable = "Immutable*",
        defaults = @Value.Immutable(copy = true))
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ModelStyle {}
