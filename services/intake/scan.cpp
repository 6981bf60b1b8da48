// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/scan.h"

#include "intake/blockmasks.h"
#include "intake/utf8.h"

#include <algorithm>
#include <cstring>

namespace intake {

namespace {

/// One piece under both assumptions: it begins outside quotes [0] or inside [1].
struct PieceFacts
{
    qint64 rowEnds[2] = {0, 0};
    bool isIrregular[2] = {false, false};
    bool hasLoneCr = false;
    bool isOdd = false;
    bool hasNul = false;
    bool isValidUtf8 = true;
    char last = '\n';
};

/// @p text has a byte before it and 64 behind its @p size.
PieceFacts scanPiece(const char *text, qint64 size, char delimiter, bool *isAscii)
{
    PieceFacts facts;
    quint64 carry = 0;
    quint64 irregular[2] = {0, 0};
    quint64 loneCr = 0;
    qint64 outside = 0;
    qint64 all = 0;
    *isAscii = true;
    for (qint64 i = 0; i < size; i += Block64::kBytes) {
        const Block64 block(text + i);
        const quint64 valid = size - i < Block64::kBytes ? (quint64(1) << (size - i)) - 1 : ~quint64(0);
        const quint64 quotes = block.equal('"') & valid;
        const quint64 lines = block.equal('\n') & valid;
        const quint64 returns = block.equal('\r') & valid;
        const quint64 inside = prefixXor(quotes) ^ carry;
        const quint64 insideBefore = inside << 1 | (carry & 1);
        carry = 0 - (inside >> 63);
        if (size - i >= Block64::kBytes) {
            facts.hasNul |= block.hasNul();
            *isAscii &= block.isAscii();
        } else {
            for (qint64 k = i; k < size; ++k) {
                facts.hasNul |= text[k] == '\0';
                *isAscii &= static_cast<unsigned char>(text[k]) < 0x80;
            }
        }
        if (lines) {
            outside += bitCount(lines & ~inside);
            all += bitCount(lines);
        }
        const char before = text[i - 1];
        if (returns || before == '\r')
            loneCr |= (returns << 1 | quint64(before == '\r')) & ~lines & valid;
        if (quotes || before == '"') {
            const quint64 marks = (block.equal(delimiter) & valid) | lines | returns;
            const bool isMarkBefore = before == delimiter || before == '\n' || before == '\r';
            const quint64 behindMark = marks << 1 | quint64(isMarkBefore);
            const quint64 behindQuote = quotes << 1 | quint64(before == '"');
            const quint64 badOpening = quotes & ~(behindMark | behindQuote);
            const quint64 badClosing = ~(marks | quotes) & behindQuote & valid;
            irregular[0] |= (badOpening & inside) | (badClosing & ~insideBefore);
            irregular[1] |= (badOpening & ~inside) | (badClosing & insideBefore);
        }
    }
    facts.isOdd = carry != 0;
    facts.rowEnds[0] = outside;
    facts.rowEnds[1] = all - outside;
    facts.isIrregular[0] = irregular[0] != 0;
    facts.isIrregular[1] = irregular[1] != 0;
    facts.hasLoneCr = loneCr != 0;
    facts.last = text[size - 1];
    return facts;
}

} // namespace

core::Result<Scan> scan(const ByteSource &source, qint64 begin, char delimiter, Job &job)
{
    constexpr qint64 kAround = 3; // bytes of a character that may lie in the neighbour piece
    const qint64 end = source.size();
    const qint64 pieceBytes = job.pieceBytes();
    const int count = static_cast<int>((end - begin + pieceBytes - 1) / pieceBytes);
    std::vector<PieceFacts> facts(static_cast<std::size_t>(count));
    Scan result;
    result.pieces.resize(static_cast<std::size_t>(count));
    Buffers buffers;

    const auto scanOne = [&](int i) {
        if (job.isStopped())
            return;
        Piece &piece = result.pieces[static_cast<std::size_t>(i)];
        piece.begin = begin + i * pieceBytes;
        piece.end = std::min(end, piece.begin + pieceBytes);
        const qint64 from = std::max(begin, piece.begin - kAround);
        const qint64 to = std::min(end, piece.end + kAround);
        const auto buffer = buffers.borrow(pieceBytes + 2 * kAround + 2 * Block64::kBytes);
        char *const bytes = buffer.data() + Block64::kBytes;
        if (!source.read(from, bytes, to - from)) {
            job.fail(core::ErrorCode::FileChanged);
            return;
        }
        char *const text = bytes + (piece.begin - from);
        if (from == piece.begin)
            text[-1] = '\n';
        const qint64 size = piece.end - piece.begin;
        bool isAscii = true;
        PieceFacts &own = facts[static_cast<std::size_t>(i)];
        own = scanPiece(text, size, delimiter, &isAscii);
        if (!isAscii)
            own.isValidUtf8 = isValidUtf8({bytes, static_cast<std::size_t>(to - from)},
                static_cast<std::size_t>(text - bytes), static_cast<std::size_t>(text - bytes + size));
        job.advance(size);
    };
    if (!job.run(count, scanOne))
        return job.failure();

    bool inQuotes = false;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const PieceFacts &own = facts[i];
        result.pieces[i].inQuotes = inQuotes;
        result.pieces[i].rowEnds = result.rowEnds;
        result.rowEnds += own.rowEnds[inQuotes ? 1 : 0];
        result.isRegular &= !own.isIrregular[inQuotes ? 1 : 0];
        result.hasLoneCr |= own.hasLoneCr;
        result.hasNul |= own.hasNul;
        result.isValidUtf8 &= own.isValidUtf8;
        inQuotes ^= own.isOdd;
    }
    result.isRegular &= !inQuotes;
    result.endsInRow = !facts.empty() && facts.back().last != '\n';
    return result;
}

} // namespace intake
