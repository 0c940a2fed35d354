package dev.netplan.examples.nplan.report;

import dev.netplan.check.Place;
import dev.netplan.examples.nplan.terminal.Page;
import dev.netplan.privacy.Erasure;
import dev.netplan.privacy.Mention;
import dev.netplan.yaml.read.Reading;
import dev.netplan.yaml.source.Comment;
import dev.netplan.yaml.source.Comments;
import dev.netplan.yaml.source.SourceText;

/** What an erasure leaves to a person: the places that may still name somebody, and what git keeps. */
public final class ErasureText {

    private final Reading reading;
    private final Page page;
    private int places;

    private ErasureText(Reading reading, Page page) {
        this.reading = reading;
        this.page = page;
    }

    /**
     * Writes where the person may still be named.
     *
     * @param contact the id that was erased
     * @param reading what the files hold now
     */
    public static void print(String contact, Erasure erasure, Reading reading, Page page) {
        ErasureText text = new ErasureText(reading, page);
        page.line("`" + contact + "` is erased from the plan.");
        erasure.mentions().forEach(text::mention);
        for (int i = 0; i < reading.files().size(); i++) {
            SourceText file = reading.files().get(i);
            Comments.of(file, reading.places().tops().get(i)).forEach(comment -> text.comment(comment, erasure));
        }
        if (text.places > 0) {
            page.wrapped("", "Look at " + (text.places == 1 ? "this place" : "these " + text.places + " places")
                    + " yourself: no program can be sure whom a text means.");
        }
        page.wrapped("",
                "Where the plan is kept in git, its history still holds the person; that is yours to rewrite.");
    }

    private void mention(Mention mention) {
        place(reading.places().of(mention.path()), mention.path() + " names `" + mention.name() + "`");
    }

    private void comment(Comment comment, Erasure erasure) {
        for (String name : erasure.namesIn(comment.text())) {
            place(comment.place(), "a comment names `" + name + "`");
        }
    }

    private void place(Place place, String what) {
        places++;
        page.blue(place.file() + ":" + place.line() + ":" + place.column()).text(": ").line(what);
    }
}
