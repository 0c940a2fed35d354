package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Community;
import java.time.LocalDate;

/**
 * Hears what is said of a community.
 *
 * @param told what was said
 */
record CommunitySaid(Telling<Community, Community.Builder> told) implements CommunityTold {

    static CommunitySaid named(String name) {
        return new CommunitySaid(
                Telling.of(Community::builder, Community.Builder::build).and(name, Community.Builder::name));
    }

    static CommunitySaid of(Community community) {
        return new CommunitySaid(Telling.of(() -> Community.builder().from(community), Community.Builder::build));
    }

    @Override
    public CommunityTold kind(Community.Kind kind) {
        return new CommunitySaid(told.and(kind, Community.Builder::kind));
    }

    @Override
    public CommunityTold where(String platform) {
        return new CommunitySaid(told.and(platform, Community.Builder::where));
    }

    @Override
    public CommunityTold url(String url) {
        return new CommunitySaid(told.and(url, Community.Builder::url));
    }

    @Override
    public CommunityTold joined(LocalDate date) {
        return new CommunitySaid(told.and(date, Community.Builder::joined));
    }

    @Override
    public CommunityTold left(LocalDate date) {
        return new CommunitySaid(told.and(date, Community.Builder::left));
    }

    @Override
    public CommunityTold toward(String... interests) {
        return new CommunitySaid(told.all(interests, Community.Builder::addAllToward));
    }

    @Override
    public CommunityTold extension(String key, Extension value) {
        return new CommunitySaid(told.pair(key, value, Community.Builder::putExtensions));
    }
}
