package dev.netplan.model;

import dev.netplan.format.Between;
import dev.netplan.format.Shape;
import java.util.List;

/** How a choice of people is written. */
final class WhoShape {

    static final Shape<Who, Who.Builder> SHAPE = Shape
        .of("a choice of people", Who::builder, Who.Builder::build, Who.Builder::extensions)
        .clearedBy(Who.Builder::clear)
        .optional("role", Scalars.TEXT, "Their role.", Who::role, Who.Builder::role)
        .optional("org", Scalars.TEXT, "Their organization.", Who::org, Who.Builder::org)
        .optional("level", Scalars.TEXT, "Their level.", Who::level, Who.Builder::level)
        .optional("tag", Scalars.TEXT, "One of their tags.", Who::tag, Who.Builder::tag)
        .several("contacts", Ids.CONTACTS, "The very people, by contact id.", Who::contacts, Who.Builder::contacts)
        .rule(new Between.AnyOf(List.of("role", "org", "level", "tag", "contacts")))
        .build();

    private WhoShape() {}
}
