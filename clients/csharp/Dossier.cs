// Generated from https://w3id.org/onrecord/1.0/onrecord.schema.json by `onrecord codegen csharp`. Do not edit.

namespace Onrecord
{
    using System;
    using System.Globalization;
    using System.IO;
    using System.Linq;
    using Newtonsoft.Json;
    using Newtonsoft.Json.Linq;
    using Newtonsoft.Json.Serialization;

    public partial class Dossier
    {
        /// <summary>
        /// Reads one document.
        ///
        /// What is not of these types is refused, and what they could not write again, as null.
        /// The README of onrecord's clients lists what else of the schema is checked and what not.
        /// </summary>
        /// <exception cref="JsonException">It is refused; why.</exception>
        public static Dossier Read(TextReader text)
        {
            JToken before;
            using (var reader = new JsonTextReader(text))
            {
                reader.CloseInput = false;
                reader.DateParseHandling = DateParseHandling.None;
                before = JToken.ReadFrom(reader);
                while (reader.Read())
                {
                    if (reader.TokenType != JsonToken.Comment)
                    {
                        throw new JsonReaderException("More follows the document.");
                    }
                }
            }
            var serializer = JsonSerializer.Create(Settings());
            var document = before.ToObject<Dossier>(serializer);
            if (document == null)
            {
                throw new JsonSerializationException("null is no document.");
            }
            var why = Lost(before, JToken.FromObject(document, serializer));
            if (why != null)
            {
                throw new JsonSerializationException(why);
            }
            return document;
        }

        /// <summary>Writes the document, indented by two spaces. It checks nothing.</summary>
        public void Write(TextWriter text)
        {
            var indented = new StringWriter { NewLine = "\n" };
            using (var writer = new JsonTextWriter(indented) { Formatting = Formatting.Indented })
            {
                JsonSerializer.Create(Settings()).Serialize(writer, this);
            }
            text.Write(indented + "\n");
        }

        /// <summary>Returns a value of an enum as documents have it.</summary>
        public static string Text(Enum value)
        {
            return JToken.FromObject(value, JsonSerializer.Create(Settings())).Value<string>();
        }

        private static JsonSerializerSettings Settings()
        {
            return new JsonSerializerSettings
            {
                ContractResolver = Items.Contracts,
                Converters = Converter.Settings.Converters,
                Culture = CultureInfo.InvariantCulture,
                DateParseHandling = DateParseHandling.None,
                MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
                MissingMemberHandling = MissingMemberHandling.Error,
            };
        }

        /// <summary>Says what of before is not in after; null where all is.</summary>
        private static string Lost(JToken before, JToken after)
        {
            var map = before as JObject;
            if (map != null && after is JObject)
            {
                foreach (var property in map.Properties())
                {
                    var value = ((JObject)after).Property(property.Name);
                    if (value == null)
                    {
                        return property.Value.Path + ": what is not there is left out.";
                    }
                    var why = Lost(property.Value, value.Value);
                    if (why != null)
                    {
                        return why;
                    }
                }
                return null;
            }
            var list = before as JArray;
            if (list != null && after is JArray && list.Count == ((JArray)after).Count)
            {
                return list.Zip((JArray)after, Lost).FirstOrDefault(why => why != null);
            }
            var isSame = before.Type == JTokenType.Integer && after.Type == JTokenType.Float
                ? before.Value<double>() == after.Value<double>()
                : JToken.DeepEquals(before, after);
            return isSame ? null : before.Path + ": would be written as something else.";
        }

        /// <summary>Refuses null in lists of types; what is in extensions is not.</summary>
        private sealed class Items : JsonConverter
        {
            public static readonly IContractResolver Contracts = new Resolver();

            public override bool CanWrite { get { return false; } }

            public override bool CanConvert(Type type) { return true; }

            public override object ReadJson(JsonReader reader, Type type, object existing, JsonSerializer serializer)
            {
                if (reader.TokenType == JsonToken.Null)
                {
                    throw new JsonSerializationException(reader.Path + ": null.");
                }
                return serializer.Deserialize(reader, type);
            }

            public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
            {
                throw new NotSupportedException();
            }

            private sealed class Resolver : DefaultContractResolver
            {
                protected override JsonArrayContract CreateArrayContract(Type type)
                {
                    var contract = base.CreateArrayContract(type);
                    if (!contract.CollectionItemType.IsValueType)
                    {
                        contract.ItemConverter = new Items();
                    }
                    return contract;
                }
            }
        }
    }
}
