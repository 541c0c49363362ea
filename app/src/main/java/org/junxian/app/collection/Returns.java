package org.junxian.app.collection;

import org.junxian.app.access.Caller;
import org.junxian.app.collection.internal.ReturnReading;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Component;

/// Finds returns for those who may see them.
@Component
public class Returns {

    private final ReturnReading reading;

    Returns(ReturnReading reading) {
        this.reading = reading;
    }

    /// @throws Refusal when there is no such return in the caller's area
    public ReturnView get(Caller caller, ReturnId id) {
        return get(caller, id, Language.ZH);
    }

    /// @param language of the reasons why something is not possible
    /// @throws Refusal when there is no such return in the caller's area
    public ReturnView get(Caller caller, ReturnId id, Language language) {
        return reading.get(caller, id, language);
    }
}
