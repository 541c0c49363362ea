package org.junxian.programme.read;

import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Place;

/// A file that defines one thing bears its id as its name.
final class FileName {

    private FileName() {}

    static boolean matches(String id, String file, Place place, Findings findings) {
        String name = file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
        if (!name.equals(id)) {
            findings.add(Problem.ID_NOT_FILE_NAME, place, id, name);
            return false;
        }
        return true;
    }
}
