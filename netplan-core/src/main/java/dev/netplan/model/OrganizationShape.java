package dev.netplan.model;

import dev.netplan.format.ListOf;
import dev.netplan.format.Shape;

/** How an organization is written. */
final class OrganizationShape {

    static final Shape<Organization, Organization.Builder> SHAPE = Shape
        .of("an organization", Organization::builder, Organization.Builder::build, Organization.Builder::extensions)
        .clearedBy(Organization.Builder::clear)
        .identifiedBy(Organization.Builder::id)
        .required("name", Scalars.TEXT, "The name.", Organization::name, Organization.Builder::name)
        .several("also", new ListOf<>(Scalars.TEXT), "Other spellings of the name.", Organization::also,
                Organization.Builder::also)
        .optional("priority", Scalars.PRIORITY, "How much it matters: 1 most, 3 least.", Organization::priority,
                Organization.Builder::priority)
        .optional("people", Scalars.COUNT, "How many people the owner would like to know there.", Organization::wanted,
                Organization.Builder::wanted)
        .several("toward", Ids.INTERESTS, "The interests that it serves.", Organization::toward,
                Organization.Builder::toward)
        .optional("url", Scalars.TEXT, "Its address.", Organization::url, Organization.Builder::url)
        .optional("why", Scalars.TEXT, "Why it matters.", Organization::why, Organization.Builder::why)
        .optional("notes", Scalars.TEXT, "Whatever else is to be remembered.", Organization::notes,
                Organization.Builder::notes)
        .build();

    private OrganizationShape() {}
}
