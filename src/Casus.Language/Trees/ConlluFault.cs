namespace Casus.Language.Trees;

/// <summary>Why a line is no CoNLL-U; lines count from 1.</summary>
public readonly record struct ConlluFault(int Line, string What)
{
    public override string ToString() => $"line {Line}: {What}";
}
