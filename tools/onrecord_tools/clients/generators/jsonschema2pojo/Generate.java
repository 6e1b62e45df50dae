import java.io.File;
import java.net.URL;
import java.util.Iterator;
import java.util.List;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.InclusionLevel;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;

/** Writes the Java types of JSON Schemas, one a file: java Generate.java FOLDER OUT PACKAGE. */
class Generate {
    public static void main(String[] arguments) throws Exception {
        URL schemas = new File(arguments[0]).toURI().toURL();
        var config = new DefaultGenerationConfig() {
            @Override
            public Iterator<URL> getSource() {
                return List.of(schemas).iterator();
            }

            @Override
            public File getTargetDirectory() {
                return new File(arguments[1]);
            }

            @Override
            public String getTargetPackage() {
                return arguments[2];
            }

            @Override
            public InclusionLevel getInclusionLevel() {
                return InclusionLevel.NON_EMPTY;
            }

            @Override
            public boolean isUseLongIntegers() {
                return true;
            }

            @Override
            public boolean isIncludeAdditionalProperties() {
                return false;
            }

            @Override
            public boolean isIncludeRequiredPropertiesConstructor() {
                return true;
            }

            @Override
            public boolean isIncludeConstructors() {
                return true;
            }

            @Override
            public boolean isIncludeConstructorPropertiesAnnotation() {
                return true;
            }

            @Override
            public boolean isConstructorsRequiredPropertiesOnly() {
                return true;
            }

            @Override
            public boolean isIncludeGeneratedAnnotation() {
                return false;
            }
        };
        Jsonschema2Pojo.generate(config, new NoopRuleLogger());
    }
}
