using System.Collections.Frozen;
using System.Reflection;

namespace Casus.Web.Words;

/// <summary>The words of the pages in one language; data, so that a language is added by a file.</summary>
public sealed class UiWords
{
    /// <summary>Of the query, on every page.</summary>
    public const string Key = "lang";

    static readonly FrozenDictionary<string, UiWords> Known = new[] { "en", "ar" }
        .Select(code => new UiWords(code))
        .ToFrozenDictionary(words => words.Code, StringComparer.Ordinal);

    readonly FrozenDictionary<string, string> _words;
    readonly FrozenDictionary<string, string> _names;
    readonly Phrases _phrases;

    UiWords(string code)
    {
        Code = code;
        var assembly = Assembly.GetExecutingAssembly();
        _words = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith($"words/{code}.", StringComparison.Ordinal))
            .SelectMany(name => Lines(assembly, name))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        _names = Lines(assembly, $"words/{code}-names.tsv")
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        _phrases = new(Lines(assembly, $"words/{code}-phrases.tsv"));
    }

    /// <summary>None where the language has no such file: English needs no names and phrases of its own.</summary>
    static IEnumerable<string[]> Lines(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null)
            return [];
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.TrimEnd('\r').Split('\t', 2))
            .ToList();
    }

    public static IEnumerable<UiWords> All => Known.Values.OrderByDescending(w => w.Code, StringComparer.Ordinal);

    /// <summary>The language's code, as in <c>lang</c>.</summary>
    public string Code { get; }

    public bool IsRightToLeft => this["direction"] == "rtl";

    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>Throws <see cref="KeyNotFoundException"/> for a key that no file has.</summary>
    public string this[string key] => _words[key];

    /// <summary>The words with values in them, where they hold <c>{0}</c>, <c>{1}</c> and so on.</summary>
    public string Of(string key, params object[] values) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, this[key], values);

    /// <summary>The same with a number first, in the form that goes with it.</summary>
    public string Count(string key, long number, params object[] others) =>
        Of($"{key}.{Plural.Of(this["plural"], number)}", [Thousands.Of(number), .. others]);

    /// <summary>A sentence that a stage wrote in English, in these words; one that no file knows stays as it is.</summary>
    public string Phrase(string english) => _phrases.Of(english);

    /// <summary>What this language calls a state or body; null where its file does not tell.</summary>
    public string? Name(string code) => _names.GetValueOrDefault(code);

    /// <summary>A value of the document in these words: <c>killed</c> of <c>kind</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"{typeof(T).Name}.{Catalogue.Spelling.Of(value)}"];

    /// <summary>The same where it is a spelled one; what no file has stays as it is.</summary>
    public string Or(string key, string otherwise) => _words.TryGetValue(key, out var words) ? words : otherwise;

    /// <summary>English where the code is none that there is a file for.</summary>
    public static UiWords Of(string? code) =>
        code is not null && Known.TryGetValue(code, out var words) ? words : Known["en"];
}
