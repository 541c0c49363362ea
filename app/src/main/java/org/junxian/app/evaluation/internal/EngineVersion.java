package org.junxian.app.evaluation.internal;

import org.junxian.index.Engine;

/// The version of the engine, as its library says.
final class EngineVersion {

    private EngineVersion() {}

    static String current() {
        String version = Engine.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0-SNAPSHOT" : version;
    }
}
