using System.Buffers.Binary;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace NegotiationsSearch.Index.Lucene.Writing;

/// <summary>Hands a statement's prints to Lucene as terms of four bytes. Reused from document to document.</summary>
internal sealed class PrintStream : TokenStream
{
    private readonly PrintTerm _term = new();
    private readonly IPositionIncrementAttribute _increment;
    private int _next;

    public PrintStream()
    {
        AddAttributeImpl(_term);
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public IReadOnlyList<uint> Prints { get; set; } = [];

    public override void Reset() => _next = 0;

    public override bool IncrementToken()
    {
        if (_next >= Prints.Count) return false;
        _term.Print = Prints[_next++];
        _increment.PositionIncrement = 1;
        return true;
    }

    private sealed class PrintTerm : Attribute, ITermToBytesRefAttribute
    {
        public uint Print { get; set; }

        public BytesRef BytesRef { get; } = new(sizeof(uint));

        public void FillBytesRef()
        {
            BytesRef.Length = sizeof(uint);
            BinaryPrimitives.WriteUInt32BigEndian(BytesRef.Bytes, Print);
        }

        public override void Clear() => Print = 0;

        public override void CopyTo(IAttribute target) => ((PrintTerm)target).Print = Print;
    }
}
