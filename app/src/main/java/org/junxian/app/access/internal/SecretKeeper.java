package org.junxian.app.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junxian.app.database.StorageFolder;
import org.springframework.stereotype.Component;

/// Encrypts what the database must not know in the clear (AES-256-GCM). The key lies in the data folder, so that a copy
/// of the database alone opens nothing.
@Component
class SecretKeeper {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    SecretKeeper(StorageFolder folder) {
        this.key = new SecretKeySpec(key(folder.folder("keys").resolve("secrets.key")), "AES");
    }

    /// @param owner the encrypted bytes open for this owner only
    byte[] lock(byte[] secret, String owner) {
        byte[] nonce = RandomKey.bytes(NONCE_BYTES);
        try {
            byte[] locked = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
            System.arraycopy(locked, 0, whole, NONCE_BYTES, locked.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + CIPHER, e);
        }
    }

    byte[] unlock(byte[] whole, String owner) {
        try {
            return opened(whole, owner);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("""
                    A secret of %s cannot be opened with the key in the data folder.
                    Try: put back the file keys/secrets.key that belongs to this database.""".formatted(owner), e);
        }
    }

    /// What a stranger handed in, if it was locked here for this owner.
    Optional<byte[]> find(byte[] whole, String owner) {
        try {
            return whole.length < NONCE_BYTES ? Optional.empty() : Optional.of(opened(whole, owner));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private byte[] opened(byte[] whole, String owner) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(whole, NONCE_BYTES, whole.length), owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }

    private static byte[] key(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.write(file, RandomKey.bytes(KEY_BYTES), StandardOpenOption.CREATE_NEW);
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be made or read", e);
        }
    }
}
