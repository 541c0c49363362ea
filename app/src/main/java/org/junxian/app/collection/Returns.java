package org.junxian.app.collection;

import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.collection.internal.Collections;
import org.junxian.app.collection.internal.ReturnReading;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Component;

/// Finds returns for those who may see them.
@Component
public class Returns {

    private final ReturnReading reading;
    private final Collections collections;

    Returns(ReturnReading reading, Collections collections) {
        this.reading = reading;
        this.collections = collections;
    }

    /// @throws Refusal when there is no such return in the caller's area
    public ReturnView get(Caller caller, ReturnId id) {
        return get(caller, id, Language.ZH);
    }

    /// The returns of a collection that are in the caller's area, by unit.
    ///
    /// @throws Refusal when there is no such collection for the caller
    public List<ReturnId> list(Caller caller, String collection) {
        return collections.overview(caller, collection).units().stream()
                .map(unit -> ReturnId.parse(unit.returnId()))
                .toList();
    }

    /// @param language of the reasons why something is not possible
    /// @throws Refusal when there is no such return in the caller's area
    public ReturnView get(Caller caller, ReturnId id, Language language) {
        return reading.get(caller, id, language);
    }
}
