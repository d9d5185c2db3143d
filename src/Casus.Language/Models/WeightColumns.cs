namespace Casus.Language.Models;

/// <summary>The head of packed weights: how many there are, and for each kind of number how many low bits are written plainly.</summary>
readonly record struct WeightColumns(
    int Classes,
    int Features,
    int Cells,
    int Least,
    int Gap,
    int Count,
    int First,
    int Step,
    int Weight
)
{
    /// <summary>No model has more of anything; a damaged file that claims to is refused before it fills the memory.</summary>
    const int Most = 1 << 25;

    public static WeightColumns Read(ModelReader reader)
    {
        var columns = new WeightColumns(
            reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Number(),
            reader.Byte(),
            reader.Byte(),
            reader.Byte(),
            reader.Byte(),
            reader.Byte()
        );
        if (columns.Classes is < 1 or > short.MaxValue || columns is { Features: > Most } or { Cells: > Most })
            throw new FormatException("A model file is damaged: its weights cannot be so many.");
        if (Math.Max(Math.Max(columns.Gap, columns.Count), Math.Max(columns.First, columns.Step)) > BitReader.MostLow)
            throw new FormatException("A model file is damaged: its numbers cannot be so long.");
        return columns.Weight <= BitReader.MostLow
            ? columns
            : throw new FormatException("A model file is damaged: its numbers cannot be so long.");
    }
}
