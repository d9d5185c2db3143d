namespace Casus.Language.Networks;

/// <summary>Two directions over the same words; each word's output is what the one remembers of all before it, then what the other does of all behind it.</summary>
sealed class RecurrentLayer
{
    public RecurrentLayer(NetworkFile file, string name, int width)
    {
        Forward = Direction(file, name + "f", width, backward: false);
        Backward = Direction(file, name + "b", width, backward: true);
        if (Forward.Size != Backward.Size)
            throw file.Wrong($"the directions of '{name}' differ");
    }

    public RecurrentDirection Forward { get; }

    public RecurrentDirection Backward { get; }

    /// <summary>How many numbers both directions give a word.</summary>
    public int Width => Forward.Size * 2;

    static RecurrentDirection Direction(NetworkFile file, string name, int width, bool backward)
    {
        var input = file.Matrix(name + ".x", width);
        if (input.Rows % (4 * Matrix.Panel) != 0)
            throw file.Wrong($"'{name}' has no whole gates");
        return new(input, file.Matrix(name + ".h", input.Rows / 4, input.Rows), backward);
    }
}
