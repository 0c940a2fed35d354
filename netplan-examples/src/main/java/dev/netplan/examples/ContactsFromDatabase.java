// Shows a bridge from a database: every row becomes a contact of a plan, or brings news of one.
package dev.netplan.examples;

import static dev.netplan.dsl.Netplan.*;

import dev.netplan.dsl.ContactTold;
import dev.netplan.dsl.PlanTold;
import dev.netplan.model.Plan;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Any database with a table {@code people} of {@code id, name, role, company, mail, last_seen} will do. */
public final class ContactsFromDatabase {

    private static final String QUERY = "select id, name, role, company, mail, last_seen from people order by id";

    private ContactsFromDatabase() {}

    /**
     * The plan with the people of the database.
     *
     * @throws dev.netplan.check.PlanException when rows hold what no contact can have: it tells of them all
     */
    static Plan with(Plan plan, Connection database) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(QUERY)) {
            PlanTold told = amend(plan);
            while (row.next()) {
                Row person = Row.of(row);
                // what the owner has added to somebody stays
                told = plan.contacts().has(person.contact()) ? told.contact(person.contact(), person::news)
                        : told.contact(person.contact(), person.met());
            }
            return told.build();
        }
    }

    /** What the database knows of a person. */
    private record Row(String id, String name, Optional<String> role, Optional<String> company, Optional<String> mail,
            Optional<LocalDate> seen) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString("id"), row.getString("name"), Optional.ofNullable(row.getString("role")),
                    Optional.ofNullable(row.getString("company")), Optional.ofNullable(row.getString("mail")),
                    Optional.ofNullable(row.getDate("last_seen")).map(Date::toLocalDate));
        }

        String contact() {
            return "crm-" + id.toLowerCase(Locale.ROOT);
        }

        ContactTold met() {
            ContactTold contact = news(person(name).extension("x-crm-id", id));
            contact = mail.isEmpty() ? contact : contact.email(mail.get());
            return seen.isEmpty() ? contact : contact.keepInTouch(everyMonths(3));
        }

        ContactTold news(ContactTold known) {
            ContactTold contact = role.isEmpty() ? known : known.role(role.get());
            contact = company.isEmpty() ? contact : contact.at(company.get());
            return seen.isEmpty() ? contact : contact.lastContact(seen.get());
        }
    }
}
