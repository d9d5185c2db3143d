namespace Casus.Measure;

/// <summary>Runs the product over gold sets and prints what it scores, each score beside a trivial baseline.</summary>
static class MeasureCommand
{
    public static int Run(string[] args)
    {
        Console.Error.WriteLine($"measure: no set is known ({args.Length} arguments given).");
        return 3;
    }
}
