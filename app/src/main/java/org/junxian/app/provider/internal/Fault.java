package org.junxian.app.provider.internal;

import java.util.List;
import java.util.Objects;
import org.junxian.programme.model.Text;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/// What is wrong with an answer, in words. The words only explain: every fault refuses.
enum Fault {
    CODE("凭码（code）无效或已用过", "the code is not valid or was used before"),
    SIGNATURE("签名不对", "the signature is not right"),
    ISSUER("签发者（iss）不是这个服务", "the issuer (iss) is not this service"),
    AUDIENCE("不是签发给本平台的（aud）", "it was not made for this platform (aud)"),
    TIME("已过期，或时间不对（exp、iat）", "it has expired, or its time is wrong (exp, iat)"),
    NONCE("不属于这一次登录（nonce）", "it does not belong to this sign-in (nonce)"),
    OTHER("内容不完整", "it is not complete");

    private final Text words;

    Fault(String zh, String en) {
        this.words = new Text(zh, en);
    }

    Text words() {
        return words;
    }

    static Fault of(OAuth2AuthenticationException e) {
        if (e.getCause() instanceof JwtValidationException validation) {
            return validation.getErrors().stream()
                    .map(Fault::ofClaims)
                    .findFirst()
                    .orElse(OTHER);
        }
        return switch (e.getError().getErrorCode()) {
            case "invalid_nonce" -> NONCE;
            case "invalid_grant", "invalid_state_parameter" -> CODE;
            case "invalid_id_token" -> e.getCause() == null ? OTHER : SIGNATURE;
            default -> OTHER;
        };
    }

    private static Fault ofClaims(OAuth2Error error) {
        String told = Objects.requireNonNullElse(error.getDescription(), "");
        return List.of("iss", "aud", "azp", "exp", "iat").stream()
                .filter(claim -> told.contains(claim + "="))
                .findFirst()
                .map(claim -> switch (claim) {
                    case "iss" -> ISSUER;
                    case "aud", "azp" -> AUDIENCE;
                    default -> TIME;
                })
                .orElse(told.contains("expired") ? TIME : OTHER);
    }
}
