package org.junxian.app.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junxian.app.database.Database;
import org.junxian.app.database.Login;
import org.junxian.app.database.StorageFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// Makes the one data source. The container closes beans in the reverse order of their making, so the pool closes
/// first and PostgreSQL stops last, also when the start fails half way.
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {

    private static final int POOL = 16;

    /// How long a request waits for a connection before it says that the database is away.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    StorageFolder storageFolder(@Value("${junxian.data:}") String named) {
        return StorageFolder.resolve(named, System::getenv);
    }

    @Bean(destroyMethod = "close")
    @Lazy
    EmbeddedPostgres embeddedPostgres(StorageFolder data) {
        return EmbeddedPostgres.start(data);
    }

    /// A server when the operator names one, else the embedded cluster.
    @Bean
    Database database(Environment environment, ObjectProvider<EmbeddedPostgres> embedded) {
        String url = environment.getProperty("junxian.database.url");
        return url == null || url.isBlank() ? embedded.getObject().database() : server(url, environment);
    }

    private static Database server(String url, Environment environment) {
        var owner = new Login(
                text(environment.getProperty("junxian.database.owner"), "junxian_owner"),
                text(environment.getProperty("junxian.database.owner-password"), ""));
        var app = new Login(
                text(environment.getProperty("junxian.database.user"), "junxian_app"),
                text(environment.getProperty("junxian.database.password"), ""));
        return new Database(url, owner, app, Database.Kind.SERVER);
    }

    private static String text(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database) {
        Migrations.apply(database);
        var pool = new HikariConfig();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.app().name());
        pool.setPassword(database.app().password());
        pool.setSchema("junxian");
        pool.setMaximumPoolSize(POOL);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setPoolName("junxian");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "junxian");
        return new HikariDataSource(pool);
    }
}
