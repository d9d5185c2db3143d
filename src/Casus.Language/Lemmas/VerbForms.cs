using System.Collections.Frozen;
using Casus.Language.Knowledge;

namespace Casus.Language.Lemmas;

/// <summary>Past forms and participles of irregular verbs (<c>verbs.tsv</c>), which no ending tells: "shot" is of "shoot".</summary>
sealed class VerbForms
{
    public const string File = "en/language/verbs.tsv";

    readonly FrozenDictionary<(string Form, string Xpos), string> _lemmas;

    VerbForms(FrozenDictionary<(string, string), string> lemmas) => _lemmas = lemmas;

    public static VerbForms Empty { get; } = new(FrozenDictionary<(string, string), string>.Empty);

    /// <summary>Nothing where the files have no such table. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static VerbForms Load(KnowledgeFiles files)
    {
        if (!files.Has(File))
            return Empty;
        var lemmas = new Dictionary<(string, string), string>();
        foreach (var row in KnowledgeTable.Read(files, File, "lemma", "past", "participle"))
            if (!lemmas.TryAdd((row[1], "VBD"), row[0]) | !lemmas.TryAdd((row[2], "VBN"), row[0]))
                throw row.Wrong($"'{row[1]}' or '{row[2]}' stands under another verb already.");
        return new(lemmas.ToFrozenDictionary());
    }

    /// <summary>Null for a form or a tag that no row has; letters in any case.</summary>
    public string? Lemma(string form, string xpos) =>
        xpos is "VBD" or "VBN" ? _lemmas.GetValueOrDefault((form.ToLowerInvariant(), xpos)) : null;
}
