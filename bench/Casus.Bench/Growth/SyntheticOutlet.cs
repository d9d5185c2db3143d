using Casus.Measure.Copies;

namespace Casus.Bench.Growth;

/// <summary>An outlet of the invented world and the sentence that stands under everything it prints.</summary>
sealed class SyntheticOutlet(int number, Vocabulary words, Chance chance)
{
    public string Name { get; } = $"Outlet {number}";

    public string Domain { get; } = $"outlet{number}.test";

    public string Footer { get; } = $"{string.Join(' ', Enumerable.Range(0, 9).Select(_ => words.Word(chance)))}.";
}
