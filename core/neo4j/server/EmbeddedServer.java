import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server for one parent process. It listens on the loopback address only, says {@code ready <port>} or {@code
 * failed <cause>} on one line of its standard output, and stops when its standard input closes, so that it never
 * outlives its parent.
 *
 * <p>Arguments: the settings file, the folder of the plugins, the folder of the data and the logs.
 *
 * <p>System property: port, of an earlier server of the same parent that this one stands in for, with the same password;
 * when absent, any free port.
 *
 * <p>Environment: NEO4J_PASSWORD, the password of the user neo4j for this run. It is not an argument because every
 * user of the machine can read those.
 */
public final class EmbeddedServer {
    public static void main(String[] arguments) {
        // Standard output carries that one line and nothing else, whatever the libraries print.
        PrintStream parent = System.out;
        System.setOut(System.err);
        // Watched from the first moment: the parent may die while the server starts.
        new Thread(EmbeddedServer::exitWithParent).start();
        try {
            int port = start(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
            parent.println("ready " + port);
        } catch (Throwable failure) {
            failure.printStackTrace();
            parent.println("failed " + rootCause(failure));
            System.exit(1);
        }
    }

    private static int start(Path settings, Path plugins, Path folder) {
        DatabaseManagementService server =
                new DatabaseManagementServiceBuilder(folder)
                        .loadPropertiesFromFile(settings)
                        .setConfig(GraphDatabaseSettings.plugin_dir, plugins)
                        .setConfig(
                                BoltConnector.listen_address,
                                new SocketAddress("127.0.0.1", Integer.getInteger("port", 0)))
                        // The server's default lets one query take most of the heap.
                        .setConfig(
                                GraphDatabaseSettings.memory_transaction_max_size,
                                Runtime.getRuntime().maxMemory() / 2)
                        .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        GraphDatabaseService users = available(server, GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        // Nobody knows the port before this is done. The same password cannot be set again.
        if (Integer.getInteger("port") == null) {
            users.executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", System.getenv("NEO4J_PASSWORD")));
        }
        return ((GraphDatabaseAPI) available(server, GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /** A database that takes transactions: on a busy machine that is some seconds after the server has started. */
    private static GraphDatabaseService available(DatabaseManagementService server, String name) {
        GraphDatabaseService database = server.database(name);
        if (database.isAvailable(Duration.ofMinutes(2).toMillis())) return database;
        throw new IllegalStateException("The database " + name + " is not available");
    }

    private static void exitWithParent() {
        try {
            System.in.transferTo(PrintStream.nullOutputStream());
        } catch (IOException closed) {
            // As good as the end of the input.
        }
        System.exit(0);
    }

    /** The message of the first cause, on one line. */
    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }
}
