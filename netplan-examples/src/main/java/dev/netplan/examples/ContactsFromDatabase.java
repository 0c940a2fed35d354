// Shows a bridge from a database: every row becomes a contact of a plan, new or amended.
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
import java.util.Locale;

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
                String id = "crm-" + row.getString("id").toLowerCase(Locale.ROOT);
                told = told.contact(id, contact(row));
            }
            return told.build();
        }
    }

    private static ContactTold contact(ResultSet row) throws SQLException {
        ContactTold contact = person(row.getString("name")).extension("x-crm-id", row.getString("id"));
        String role = row.getString("role");
        String company = row.getString("company");
        String mail = row.getString("mail");
        Date seen = row.getDate("last_seen");
        contact = role == null ? contact : contact.role(role);
        contact = company == null ? contact : contact.at(company);
        contact = mail == null ? contact : contact.email(mail);
        return seen == null ? contact : contact.lastContact(seen.toLocalDate()).keepInTouch(everyMonths(3));
    }
}
