using Casus.Language.Trees;

namespace Casus.Language.Names;

/// <summary>A word as the grammar of names sees it, with the listed name that begins there.</summary>
readonly record struct NameWord(string Form, NameForms Forms, ulong Classes, ListedName? Listed)
{
    const string RomanDigits = "IVX";

    /// <summary>No shape begins with another word.</summary>
    public bool MayBegin => Forms != NameForms.None || Classes != 0;

    public static NameWord Of(string text, Word word, bool opens, NameGrammar grammar)
    {
        var classes = grammar.Classes.Of(word.Form);
        var listed = grammar.Lists.At(text, word.Span);
        return new(word.Form, FormsOf(word, opens, classes, listed, grammar), classes, listed);
    }

    static NameForms FormsOf(Word word, bool opens, ulong classes, ListedName? listed, NameGrammar grammar)
    {
        var form = word.Form;
        if (char.IsAsciiDigit(form[0]))
            return Digits(form, grammar);
        if (!char.IsUpper(form[0]))
            return NameForms.None;
        var forms = NameForms.Capital;
        if ((classes & grammar.Ordinals) != 0)
            forms |= NameForms.Ordinal;
        if (!form.AsSpan().ContainsAnyExcept(RomanDigits))
            forms |= NameForms.Roman;
        if (form.Length is > 1 and < 7 && form.All(char.IsUpper))
            forms |= NameForms.Acronym;
        var small = word.Upos is "DET" or "PRON" or "ADP" or "CCONJ" or "SCONJ" or "AUX" or "PART" or "INTJ" or "ADV";
        if (small || (classes & grammar.Never) != 0 || (opens && classes == 0 && word.Upos != "PROPN"))
            return forms;
        forms |= NameForms.Name;
        var nationality = listed is { Sort: NameSort.Nationality } && listed.Name.Length == form.Length;
        return word.Upos == "PROPN" && !nationality ? forms | NameForms.Proper : forms;
    }

    static NameForms Digits(string form, NameGrammar grammar)
    {
        var digits = 0;
        while (digits < form.Length && char.IsAsciiDigit(form[digits]))
            digits++;
        if (digits == form.Length)
            return digits == 4 && form[0] is '1' or '2' ? NameForms.Number | NameForms.Year : NameForms.Number;
        return (grammar.Classes.Of(form.AsSpan(digits)) & grammar.OrdinalEnds) != 0
            ? NameForms.Ordinal
            : NameForms.None;
    }
}
