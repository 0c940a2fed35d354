package dev.netplan.model;

import dev.netplan.format.Between;
import dev.netplan.format.Shape;
import java.util.List;

/** How an entry is written. */
final class EntryShape {

    static final Shape<Entry, Entry.Builder> SHAPE = Shape
        .of("an entry", Entry::builder, Entry.Builder::build, Entry.Builder::extensions)
        .clearedBy(Entry.Builder::clear)
        .required("on", Scalars.DATE, "When.", Entry::on, Entry.Builder::on)
        .alsoCalled("date", "day", "when")
        .required("did", Scalars.ACTIVITY, "What was done.", Entry::activity, Entry.Builder::activity)
        .alsoCalled("activity", "action-done", "do")
        .several("with", Ids.CONTACTS, "The people it was with, by contact id.", Entry::people, Entry.Builder::people)
        .alsoCalled("who", "person", "people")
        .several("met", Ids.CONTACTS, "The people met for the first time; they count as `with` too.", Entry::met,
                Entry.Builder::met)
        .optional("at", Ids.EVENT, "At which event.", Entry::at, Entry.Builder::at)
        .alsoCalled("event")
        .optional("in", Ids.COMMUNITY, "In which community.", Entry::in, Entry.Builder::in)
        .several("toward", Ids.INTERESTS, "The interests it served; else those of the event, else of the community.",
                Entry::toward, Entry.Builder::toward)
        .optional("spent", Scalars.DURATION, "How long it took.", Entry::spent, Entry.Builder::spent)
        .alsoCalled("time", "duration")
        .optional("spoke-with", Scalars.COUNT, "How many people were spoken with.", Entry::spokeWith,
                Entry.Builder::spokeWith)
        .several("gave", Scalars.TEXTS, "What the owner offered.", Entry::gave, Entry.Builder::gave)
        .several("asked", Scalars.TEXTS, "What the owner asked for.", Entry::asked, Entry.Builder::asked)
        .several("got", Scalars.TEXTS, "What the owner was given.", Entry::got, Entry.Builder::got)
        .several("learned", Scalars.TEXTS, "What the owner knows now.", Entry::learned, Entry.Builder::learned)
        .optional("note", Scalars.TEXT, "Whatever else is to be remembered.", Entry::note, Entry.Builder::note)
        .alsoCalled("comment")
        .optional("hoping-for", Scalars.ACTIVITY, "What this asks its people for.", Entry::hopingFor,
                Entry.Builder::hopingFor)
        .optional("answer", Scalars.word("answer", Entry.Answer.values()), "What they answered.", Entry::answer,
                Entry.Builder::answer)
        .optional("action", Ids.ACTION, "The planned action that this was.", Entry::action, Entry.Builder::action)
        .optional("next", CommitmentShape.SHAPE, "What the owner has promised them.", Entry::next, Entry.Builder::next)
        .rule(new Between.Needs("hoping-for", List.of("with", "met")))
        .build();

    private EntryShape() {}
}
