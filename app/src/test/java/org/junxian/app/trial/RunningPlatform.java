package org.junxian.app.trial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junxian.app.JunxianApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole platform with its embedded PostgreSQL and the package of Shandong, started once and shared by all tests
/// that ask for it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = JunxianApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "junxian.demo=true",
            "junxian.packages=../programmes",
            "junxian.trusted-proxies=127.0.0.77",
            "springdoc.api-docs.version=openapi_3_1",
            "springdoc.paths-to-match=/api/v1/**"
        })
@ContextConfiguration(initializers = {FreshFolder.class, SignInServices.class})
@Import({Caller.class, Administrator.class, People.class, Staff.class, InterfaceDescription.class})
public @interface RunningPlatform {}
