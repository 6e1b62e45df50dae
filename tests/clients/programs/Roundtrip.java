import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.client.Dossier;
import org.w3id.client.Json;

/** Reads documents and writes them: Roundtrip OUT FILE... */
class Roundtrip {
    public static void main(String[] arguments) throws IOException {
        for (int i = 1; i < arguments.length; i++) {
            try {
                Dossier document = Json.read(Path.of(arguments[i]));
                Files.writeString(Path.of(arguments[0], (i - 1) + ".json"), Json.write(document));
                System.out.println("ok");
            } catch (JsonProcessingException error) {
                System.out.println("refused: " + error.getMessage().replaceAll("\\R", " "));
            }
        }
    }
}
