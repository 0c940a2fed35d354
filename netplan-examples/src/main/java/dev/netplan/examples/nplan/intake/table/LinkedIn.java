package dev.netplan.examples.nplan.intake.table;

import dev.netplan.examples.nplan.intake.Arrival;
import dev.netplan.examples.nplan.intake.Arrivals;
import dev.netplan.examples.nplan.intake.Draft;
import dev.netplan.examples.nplan.intake.Kind;
import dev.netplan.examples.nplan.intake.Unrecognised;
import dev.netplan.format.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of a {@code Connections.csv} that LinkedIn hands out: whoever is connected, and since when. */
public final class LinkedIn {

    private static final Vocabulary COLUMNS = new Vocabulary(names(), keys -> keys.contains("first")
            && keys.contains("last"));

    private LinkedIn() {}

    /**
     * The people of such a file.
     *
     * @throws Unrecognised when no row in it is the header
     */
    public static Arrivals of(String text) throws Unrecognised {
        Table table = Table.of(text, COLUMNS).orElseThrow(() -> new Unrecognised("No header of LinkedIn's was found; "
                + "expected a row with `First Name` and `Last Name`, and met `" + firstLine(text) + "`."));
        Header header = table.header();
        List<Arrival> people = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        ConnectedOn dates = new ConnectedOn(table.rows().stream().map(row -> header.cell(row, "met.on")).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            Optional<Arrival> person = person(table.rows().get(i), header, dates, remarks);
            person.ifPresent(people::add);
            if (person.isEmpty()) {
                remarks.add(table.nobody(i, "a first or last name"));
            }
        }
        remarks.addAll(table.trouble());
        return new Arrivals(people, remarks);
    }

    /** The person of a row; a closed account leaves a row without a name. */
    private static Optional<Arrival> person(List<String> row, Header header, ConnectedOn dates, List<String> remarks) {
        Draft draft = new Draft(Kind.CONTACT)
            .line("name", PersonName.of(header.cell(row, "first"), header.cell(row, "last")))
            .line("role", header.cell(row, "role")).line("org", header.cell(row, "org"))
            .profile("linkedin", header.cell(row, "url")).several("email", header.cells(row, "email"));
        String connected = header.cell(row, "met.on");
        Optional<LocalDate> date = dates.parse(connected);
        draft.value("met.on", date.map(LocalDate::toString).orElse(connected));
        return draft.into(remarks);
    }

    static String firstLine(String text) {
        return Quoted.shortened(text.lines().filter(line -> !line.isBlank()).findFirst().orElse("nothing").strip());
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        put(names, "first", "First Name", "Vorname", "Prénom", "Nombre", "Nome", "Voornaam", "Förnamn", "Fornavn",
                "Imię", "Имя", "名", "이름");
        put(names, "last", "Last Name", "Nachname", "Nom", "Nom de famille", "Apellidos", "Apellido", "Sobrenome",
                "Cognome", "Achternaam", "Efternamn", "Efternavn", "Etternavn", "Nazwisko", "Фамилия", "姓", "성");
        put(names, "url", "URL", "Profile URL", "Profil-URL", "URL du profil", "URL del perfil");
        put(names, "email", "Email Address", "Email", "E-Mail-Adresse", "Adresse e-mail",
                "Dirección de correo electrónico", "Correo electrónico", "Endereço de e-mail", "Indirizzo e-mail",
                "E-mailadres", "E-postadress", "E-mailadresse", "Adres e-mail", "Адрес эл. почты", "メールアドレス");
        put(names, "org", "Company", "Unternehmen", "Firma", "Entreprise", "Société", "Empresa", "Azienda", "Bedrijf",
                "Företag", "Virksomhed", "Bedrift", "Компания", "会社");
        put(names, "role", "Position", "Poste", "Puesto", "Cargo", "Posizione", "Posizione lavorativa", "Functie",
                "Stilling", "Stanowisko", "Должность", "役職");
        put(names, "met.on", "Connected On", "Verbunden am", "Vernetzt am", "Connexion le", "Connecté le",
                "En relation depuis", "Fecha de conexión", "Conectado el", "Conectado em", "Collegato in data",
                "Data di collegamento", "Verbonden op", "Kontaktades", "Forbundet den", "Data nawiązania kontaktu");
        return names;
    }

    private static void put(Map<String, String> names, String key, String... columns) {
        for (String column : columns) {
            names.putIfAbsent(Vocabulary.folded(column), key);
        }
    }
}
