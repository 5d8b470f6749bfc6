using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mathilda.Views;

/// <summary>JSON as all our formats write it: indented, UTF-8, letters as letters, one line end at the end.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // Names keep their accents. The text is for files and pipes; whoever puts it into a web page escapes it there.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One object, filled by <paramref name="fill"/>.</summary>
    public static string Object(Action<Utf8JsonWriter> fill)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            fill(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>A named list of objects.</summary>
    public static void Objects<T>(
        this Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<T> fill
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fill(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A named object.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action fill)
    {
        json.WriteStartObject(name);
        fill();
        json.WriteEndObject();
    }

    /// <summary>A named list of strings.</summary>
    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
