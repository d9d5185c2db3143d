namespace Casus.Language.Trees;

/// <summary>The arc-hybrid system over one sentence; the root stands after the last word, so that one word only can reach it.</summary>
sealed class ParserState
{
    int[] _stack = [];
    int _height;

    public int Length { get; private set; }

    public int Next { get; private set; }

    public int[] Heads { get; private set; } = [];

    public int[] Labels { get; private set; } = [];

    public int[] Left1 { get; private set; } = [];

    public int[] Left2 { get; private set; } = [];

    public int[] Right1 { get; private set; } = [];

    public int[] Right2 { get; private set; } = [];

    public int[] LeftCount { get; private set; } = [];

    public int[] RightCount { get; private set; } = [];

    public int Height => _height;

    public bool IsDone => Next == Length && _height == 0;

    public bool CanShift => Next < Length;

    /// <summary>Into the root only the last word left may go.</summary>
    public bool CanLeft => _height > 0 && (Next < Length || _height == 1);

    public bool CanRight => _height > 1;

    /// <summary>The word at this depth of the stack, 0 its top; -1 below its ground.</summary>
    public int Stack(int depth) => depth < _height ? _stack[_height - 1 - depth] : -1;

    /// <summary>The word this far ahead, the length of the sentence for the root, -1 beyond.</summary>
    public int Ahead(int distance) => Next + distance <= Length ? Next + distance : -1;

    public void Reset(int length)
    {
        if (Heads.Length < length + 1)
        {
            var size = Math.Max(64, (length + 1) * 2);
            _stack = new int[size];
            Heads = new int[size];
            Labels = new int[size];
            Left1 = new int[size];
            Left2 = new int[size];
            Right1 = new int[size];
            Right2 = new int[size];
            LeftCount = new int[size];
            RightCount = new int[size];
        }
        Length = length;
        Next = 0;
        _height = 0;
        Labels.AsSpan(0, length + 1).Fill(-1);
        Heads.AsSpan(0, length + 1).Fill(-1);
        Left1.AsSpan(0, length + 1).Fill(-1);
        Left2.AsSpan(0, length + 1).Fill(-1);
        Right1.AsSpan(0, length + 1).Fill(-1);
        Right2.AsSpan(0, length + 1).Fill(-1);
        LeftCount.AsSpan(0, length + 1).Clear();
        RightCount.AsSpan(0, length + 1).Clear();
    }

    public void Shift() => _stack[_height++] = Next++;

    public void Left(int label)
    {
        var child = _stack[--_height];
        var head = Next;
        Attach(child, head, label);
        Left2[head] = Left1[head];
        Left1[head] = child;
        LeftCount[head]++;
    }

    public void Right(int label)
    {
        var child = _stack[--_height];
        var head = _stack[_height - 1];
        Attach(child, head, label);
        Right2[head] = Right1[head];
        Right1[head] = child;
        RightCount[head]++;
    }

    void Attach(int child, int head, int label)
    {
        Heads[child] = head;
        Labels[child] = label;
    }
}
