using Casus.Language.Knowledge;

namespace Casus.Language.Names;

/// <summary>How the tables of names write kinds and sorts: by their own names in small letters; an empty sort is a plain name.</summary>
static class NameTable
{
    public static NameKind Kind(KnowledgeRow row, int column) =>
        Enum.TryParse<NameKind>(row[column], ignoreCase: true, out var kind)
            ? kind
            : throw row.Wrong($"there is no kind of names '{row[column]}'.");

    public static NameSort Sort(KnowledgeRow row, int column) =>
        row[column].Length == 0 ? NameSort.Plain
        : Enum.TryParse<NameSort>(row[column], ignoreCase: true, out var sort) ? sort
        : throw row.Wrong($"there is no sort of names '{row[column]}'.");
}
