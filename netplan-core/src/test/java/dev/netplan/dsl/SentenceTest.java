package dev.netplan.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where a type can say no, a wrong sentence does not compile. */
class SentenceTest {

    private static final String PLAN = "sixMonthPlan(\"x\").starting(day).owner(person(\"Ada\"))";

    /** What is wrong, the right sentence, and the wrong one. */
    private record Pair(String claim, String right, String wrong) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("a routine of days has no days of the week", "engage().everyWeek().on(MONDAY)",
                    "engage().everyDay().on(MONDAY)"),
            new Pair("a routine of years has no days", "catchUp().everyYear().times(2)",
                    "catchUp().everyYear().on(MONDAY)"),
            new Pair("a routine of weeks has no days of the month", "engage().everyMonth().on(15)",
                    "engage().everyWeek().on(15)"),
            new Pair("a routine of weeks has no third Thursday", "attend().everyMonth().on(third(THURSDAY))",
                    "attend().everyWeek().on(third(THURSDAY))"),
            new Pair("a routine of months has no plain weekday", "attend().everyMonth().on(first(MONDAY))",
                    "attend().everyMonth().on(MONDAY)"),
            new Pair("a routine of days comes once in its cycle", "research().everyWeek().times(2)",
                    "research().everyDay().times(2)"),
            new Pair("a routine has days or a number of times", "engage().everyWeek().on(MONDAY, FRIDAY)",
                    "engage().everyWeek().on(MONDAY).times(2)"),
            new Pair("a routine of months has days or a number of times",
                    "engage().everyMonth().on(1).on(last(FRIDAY))",
                    "engage().everyMonth().on(1).times(2)"),
            new Pair("an event starts first", "event(\"E\").starts(day).place(\"here\")",
                    "event(\"E\").place(\"here\")"),
            new Pair("an event with a time has no last day", "event(\"E\").starts(2026, 1, 15).ends(day)",
                    "event(\"E\").starts(2026, 1, 15, 18, 30).ends(day)"),
            new Pair("only who was heard from has answered", "on(day).heardBackFrom(\"kai\").answeredYes()",
                    "on(day).messaged(\"kai\").answeredYes()"),
            new Pair("hope needs people", "on(day).messaged(\"kai\").hopingFor(coffeeChat())",
                    "on(day).researched().hopingFor(coffeeChat())"),
            new Pair("an entry says what was done", PLAN + ".journal(on(day).researched())",
                    PLAN + ".journal(on(day))"),
            new Pair("a promise has a day", "on(day).researched().next(message().by(day))",
                    "on(day).researched().next(message())"),
            new Pair("a promise is no action", "on(day).researched().next(message().by(day).note(\"x\"))",
                    "on(day).researched().next(message().with(\"kai\").by(day))"),
            new Pair("an owner works nowhere", "person(\"Ada\").introvert().email(\"a@example.org\")",
                    "person(\"Ada\").introvert().at(\"Acme\")"),
            new Pair("an owner is no contact", PLAN + ".contact(\"ada\", person(\"Ada\").at(\"Acme\"))",
                    PLAN + ".contact(\"ada\", person(\"Ada\").introvert())"),
            new Pair("a plan has a first day", "plan().starting(day).owner(person(\"Ada\"))",
                    "plan().owner(person(\"Ada\"))"),
            new Pair("a plan has an owner", PLAN + ".build()", "sixMonthPlan(\"x\").starting(day).build()"),
            new Pair("six months are six months", "plan(\"x\").starting(day).ending(day)",
                    "sixMonthPlan(\"x\").starting(day).ending(day)"),
            new Pair("a plan has one length", "plan(\"x\").starting(day).forMonths(3)",
                    "plan(\"x\").starting(day).forMonths(3).ending(day)"),
            new Pair("a goal counts what its verb can do", "attend(6, events())", "attend(6, weeks())"),
            new Pair("a goal whose verb says what to do says it once", "log(6, entries()).doing(engage())",
                    "attend(6, events()).doing(engage())"),
            new Pair("an own activity is like a standard one", "like(attend())", "like(own(\"hackathon\"))"),
            new Pair("a pause has two ends", "from(day).to(day).why(\"rest\")", "from(day).why(\"rest\")"),
            new Pair("a phase has two ends", "phase(\"P\").from(day).to(day).focus(\"x\")",
                    "phase(\"P\").from(day).focus(\"x\")"),
            new Pair("an acceptance has a reason", PLAN + ".accept(\"idle-week\", why(\"exams\"))",
                    PLAN + ".accept(\"idle-week\")"),
            new Pair("an introduction is of two", "introduce(\"grace\", \"kai\")", "introduce(\"grace\").why(\"x\")"));

    @TestFactory
    List<DynamicTest> wrong_sentences_do_not_compile() {
        return PAIRS.stream().map(pair -> DynamicTest.dynamicTest(pair.claim(), () -> {
            assertThat(errors(pair.right())).isEmpty();
            assertThat(errors(pair.wrong())).isNotEmpty();
        })).toList();
    }

    private static List<Diagnostic<?>> errors(String sentence) throws IOException {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        String classes = Netplan.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, said,
                List.of("-cp", classes, "-proc:none"), null, List.of(new Sentence(sentence)));
        task.analyze();
        return said.getDiagnostics().stream().filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .<Diagnostic<?>>map(diagnostic -> diagnostic).toList();
    }

    private static final class Sentence extends SimpleJavaFileObject {
        private final String text;

        Sentence(String sentence) {
            super(URI.create("string:///Sentence.java"), Kind.SOURCE);
            text = "import static dev.netplan.dsl.Netplan.*;\n"
                    + "interface Sentence { static Object of(java.time.LocalDate day) { return " + sentence + "; } }";
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
