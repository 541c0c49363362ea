package org.junxian.app.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.junxian.programme.model.Text;

/// How far a job is, in three levels: the job has stages, a stage has steps. Telling it is also the moment at which a
/// cancelled job ends, and a job whose owner is no longer allowed to have it.
public interface Progress {

    /// The job's own id, by which its owner finds what it left.
    long id();

    /// How many stages there will be.
    void plan(int stages);

    /// The next stage begins.
    ///
    /// @param total how many steps it will have; 0 when nobody knows
    void stage(Text title, long total);

    /// The running stage got this far; call it as often as it is true, writing it down is held back by itself.
    ///
    /// @throws JobStopped when the job ends here; let it pass, so that open transactions are rolled back
    void step(Text words, long done);

    /// Begins the file the job leaves; whatever was written before is dropped. It is visible once the job is done.
    ///
    /// @param name the file name with its ending
    OutputStream file(String name, String mediaType) throws IOException;

    /// Ends the job as done, in the transaction of the work: what it changed and the word that it is done commit
    /// together, so that no crash leaves a job called failed whose work stands. Call it last in that transaction.
    /// Work that changes nothing but its own file needs not.
    ///
    /// @throws IllegalStateException outside of a transaction
    /// @throws JobStopped when somebody ended the job meanwhile; let it pass, so that the work is rolled back
    void done(JobResult result);

    /// Keeps a piece of the work until the job ends, so that it is not made again when the job is taken up after a
    /// crash.
    ///
    /// @throws IllegalStateException when there is a piece of this name
    void keep(String name, byte[] piece);

    /// The names of the pieces that were kept, by this run or one before it.
    Set<String> kept();

    /// @throws java.util.NoSuchElementException when no piece of this name was kept
    byte[] kept(String name);
}
