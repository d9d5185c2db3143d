using Casus.Language;
using Casus.Language.Models;
using Casus.Language.Networks;

namespace Casus.Bench;

/// <summary>The steps of the network over one batch, as many lanes wide as this processor has.</summary>
abstract class NetworkSteps
{
    public abstract float WordVectors();

    public abstract float InputProducts();

    public abstract float Recurrence();

    public abstract float Tags();

    public abstract float Names();

    public abstract long Trees();

    public abstract float Relations();

    public static NetworkSteps Of(Network network, WordBatch batch) =>
        network.Arithmetic switch
        {
            Arithmetic.Vector512 => new Typed<Lanes512>(network, batch),
            Arithmetic.Vector256 => new Typed<Lanes256>(network, batch),
            Arithmetic.Vector128 => new Typed<Lanes128>(network, batch),
            _ => new Typed<PlainLanes>(network, batch),
        };

    sealed class Typed<T> : NetworkSteps
        where T : struct, ILanes<T>
    {
        readonly Network _network;
        readonly WordBatch _batch;
        readonly NetworkMemory _memory = new();
        readonly Lockstep _order = new();
        readonly Arborescence _tree = new();
        readonly RecurrentDirection _direction;
        readonly int[] _rows;
        readonly int[] _heads;

        public Typed(Network network, WordBatch batch)
        {
            (_network, _batch) = (network, batch);
            _direction = network.Layers[^1].Forward;
            _order.Set([.. batch.Lengths]);
            network.Reader().Read(batch);
            _rows = new int[batch.Count];
            _heads = new int[batch.Count];
            var first = 0;
            foreach (var length in batch.Lengths)
            {
                for (var i = first; i < first + length; i++)
                    _rows[i] = batch.Heads[i] < 0 ? -1 : first + batch.Heads[i];
                first += length;
            }
        }

        Span<short> Words => _memory.Inputs(_batch.Count * _network.Layers[^1].Width);

        Span<float> Gates => _memory.Gates(_batch.Count * _direction.Input.Width);

        public override float WordVectors()
        {
            var sum = 0f;
            foreach (var type in _batch.Types.AsSpan(0, _batch.Count))
                sum += _network.Words.Of<T>(type.Form, type.Keys)[0];
            return sum;
        }

        public override float InputProducts()
        {
            _direction.Input.Multiply<T>(Words, _batch.Count, Gates);
            return Gates[0];
        }

        public override float Recurrence()
        {
            // The gates are spent by each run; with nothing in them the work is the same.
            Gates.Clear();
            var outputs = _memory.Layer(0, _batch.Count * _network.Layers[^1].Width);
            _direction.Read<T>(Gates, _order, _memory, outputs);
            return outputs[0];
        }

        public override float Tags() => _network.Tags.Score<T>(Words, _batch.Count, _memory)[0];

        public override float Names() => _network.Names.Score<T>(Words, _batch.Count, _memory)[0];

        public override long Trees()
        {
            _network.Arcs.Prepare<T>(Words, _batch.Count, _memory);
            var first = 0;
            foreach (var length in _batch.Lengths)
            {
                var scores = _network.Arcs.Score<T>(first, length, _memory);
                _tree.Solve(scores, length, _heads.AsSpan(first, length));
                first += length;
            }
            return _heads[0];
        }

        public override float Relations() => _network.Labels.Score<T>(Words, _rows.AsSpan(0, _batch.Count), _memory)[0];
    }
}
