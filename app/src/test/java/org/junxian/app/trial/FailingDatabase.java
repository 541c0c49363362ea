package org.junxian.app.trial;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Lets the database fail after a number of statements of one thread's next transaction, or at its commit.
public final class FailingDatabase implements BeanPostProcessor {

    private static final Set<String> RUNS = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch");

    /// Statements that may still pass; negative when nothing fails.
    private static final ThreadLocal<AtomicInteger> LEFT = ThreadLocal.withInitial(() -> new AtomicInteger(-1));

    /// Lets that many statements pass and the next one fail.
    public static void failAfter(int statements) {
        LEFT.get().set(statements);
    }

    /// @return whether the failure came
    public static boolean stopFailing() {
        return LEFT.get().getAndSet(-1) == -2;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Failing(source) : bean;
    }

    private static final class Failing extends DelegatingDataSource {

        Failing(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return proxy(Connection.class, super.getConnection());
        }
    }

    private static <T> T proxy(Class<T> type, T real) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (RUNS.contains(method.getName()) || method.getName().equals("commit")) {
                step(method.getName());
            }
            try {
                Object answer = method.invoke(real, arguments);
                return answer instanceof PreparedStatement statement
                        ? proxy(PreparedStatement.class, statement)
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void step(String method) throws SQLException {
        var left = LEFT.get();
        if (left.get() == 0) {
            left.set(-2);
            throw new SQLException("the database failed on purpose at " + method, "08006");
        }
        if (left.get() > 0) {
            left.decrementAndGet();
        }
    }
}
