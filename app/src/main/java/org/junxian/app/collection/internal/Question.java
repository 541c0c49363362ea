package org.junxian.app.collection.internal;

import java.util.List;
import java.util.SequencedMap;
import org.junxian.index.data.Period;
import org.junxian.programme.Programme;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Form;

/// What is asked: a form of a package version, with its entries at hand.
record Question(Programme programme, Form form, SequencedMap<String, Entry> entries, Period period) {

    static Question of(Programme programme, Form form, Period period) {
        return new Question(programme, form, form.entries(), period);
    }

    List<Entry> asked() {
        return entries.values().stream().filter(Entry::isAsked).toList();
    }

    /// The same season a number of years before.
    Period yearsBefore(int years) {
        return period.minus(years * period.frequency().perYear());
    }
}
