namespace Casus.Language.Names;

/// <summary>One part of a shape: what a word must be to stand there, and how many may.</summary>
readonly record struct NamePart(NameForms Forms, ulong Classes, string? Word, int Least, int Most)
{
    public bool Takes(in NameWord word) =>
        (word.Forms & Forms) == Forms
        && (Classes == 0 || (word.Classes & Classes) != 0)
        && (Word is null || string.Equals(Word, word.Form, StringComparison.OrdinalIgnoreCase));
}
