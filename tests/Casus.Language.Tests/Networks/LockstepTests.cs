using Casus.Language.Networks;

namespace Casus.Language.Tests.Networks;

public class LockstepTests
{
    [Fact]
    public void Every_word_has_a_row_of_its_own_among_those_of_its_step()
    {
        var order = new Lockstep();
        foreach (
            var lengths in (int[][])
                [
                    [3, 1, 7, 7, 2],
                    [1],
                    [4, 4, 4],
                    [2, 9, 1],
                ]
        )
        {
            order.Set(lengths);
            var rows = new List<int>();
            for (var s = 0; s < lengths.Length; s++)
            for (var step = 0; step < lengths[s]; step++)
            {
                var row = order.Row(s, step);
                Assert.InRange(row, order.Start(step), order.Start(step) + order.Active(step) - 1);
                rows.Add(row);
            }
            Assert.Equal(Enumerable.Range(0, lengths.Sum()), rows.Order());
            Assert.Equal(lengths.Max(), order.Steps);
            // A sentence keeps its place among those that go on, which is where its memory lies.
            for (var s = 0; s < lengths.Length; s++)
            for (var step = 1; step < lengths[s]; step++)
                Assert.Equal(order.Row(s, 0), order.Row(s, step) - order.Start(step));
        }
    }
}
