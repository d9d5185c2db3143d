using Casus.Language.Names;

namespace Casus.Language.Trees;

/// <summary>Names in the MISC column of CoNLL-U: <c>NE=B-PER</c> on the first word of a name, <c>NE=I-PER</c> on its others; MISC for what is no person, place or organisation.</summary>
static class NameColumn
{
    const string Key = "NE=";

    /// <summary>For each sentence the labels of its words; null where a word is part of no name.</summary>
    public static string?[][] Of(ParsedText parsed)
    {
        var labels = new string?[parsed.Sentences.Length][];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = new string?[parsed.Sentences[i].Words.Length];
        foreach (var name in parsed.Names)
            for (var word = name.FirstWord; word <= name.LastWord; word++)
                labels[name.Sentence][word] = (word == name.FirstWord ? "B-" : "I-") + Short(name.Kind);
        return labels;
    }

    /// <summary>The MISC cell with this label in place of one that was there; pairs stand in the order of their keys.</summary>
    public static string With(string misc, string? label)
    {
        var pairs = misc.Split('|').Where(pair => pair != "_" && !pair.StartsWith(Key, StringComparison.Ordinal));
        if (label is not null)
            pairs = pairs.Append(Key + label).Order(StringComparer.Ordinal);
        var cell = string.Join('|', pairs);
        return cell.Length == 0 ? "_" : cell;
    }

    static string Short(NameKind kind) =>
        kind switch
        {
            NameKind.Person => "PER",
            NameKind.Place => "LOC",
            NameKind.Organisation => "ORG",
            _ => "MISC",
        };
}
