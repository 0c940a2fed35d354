package dev.netplan.dsl;

import dev.netplan.format.Extension;
import dev.netplan.model.Organization;

/**
 * Hears what is said of an organization.
 *
 * @param told what was said
 */
record OrganizationSaid(Telling<Organization, Organization.Builder> told) implements OrganizationTold {

    static OrganizationSaid named(String name) {
        return new OrganizationSaid(
                Telling.of(Organization::builder, Organization.Builder::build).and(name, Organization.Builder::name));
    }

    static OrganizationSaid of(Organization organization) {
        return new OrganizationSaid(
                Telling.of(() -> Organization.builder().from(organization), Organization.Builder::build));
    }

    @Override
    public OrganizationTold also(String... names) {
        return new OrganizationSaid(told.all(names, Organization.Builder::addAllAlso));
    }

    @Override
    public OrganizationTold priority(int priority) {
        return new OrganizationSaid(told.and(priority, Organization.Builder::priority));
    }

    @Override
    public OrganizationTold people(int wanted) {
        return new OrganizationSaid(told.and(wanted, Organization.Builder::wanted));
    }

    @Override
    public OrganizationTold toward(String... interests) {
        return new OrganizationSaid(told.all(interests, Organization.Builder::addAllToward));
    }

    @Override
    public OrganizationTold url(String url) {
        return new OrganizationSaid(told.and(url, Organization.Builder::url));
    }

    @Override
    public OrganizationTold why(String reason) {
        return new OrganizationSaid(told.and(reason, Organization.Builder::why));
    }

    @Override
    public OrganizationTold notes(String notes) {
        return new OrganizationSaid(told.and(notes, Organization.Builder::notes));
    }

    @Override
    public OrganizationTold extension(String key, Extension value) {
        return new OrganizationSaid(told.pair(key, value, Organization.Builder::putExtensions));
    }
}
