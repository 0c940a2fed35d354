package dev.netplan.model;

import dev.netplan.format.Shape;

/** How a community is written. */
final class CommunityShape {

    static final Shape<Community, Community.Builder> SHAPE = Shape
        .of("a community", Community::builder, Community.Builder::build, Community.Builder::extensions)
        .clearedBy(Community.Builder::clear)
        .identifiedBy(Community.Builder::id)
        .required("name", Scalars.TEXT, "The name.", Community::name, Community.Builder::name)
        .optional("kind", Scalars.word("kind", Community.Kind.values()), "What it is.", Community::kind,
                Community.Builder::kind)
        .optional("where", Scalars.TEXT, "The platform, such as Discord.", Community::where, Community.Builder::where)
        .optional("url", Scalars.TEXT, "Its address.", Community::url, Community.Builder::url)
        .optional("joined", Scalars.DATE, "When the owner joined.", Community::joined, Community.Builder::joined)
        .optional("left", Scalars.DATE, "When the owner left.", Community::left, Community.Builder::left)
        .several("toward", Ids.INTERESTS, "The interests that it serves.", Community::toward,
                Community.Builder::toward)
        .build();

    private CommunityShape() {}
}
