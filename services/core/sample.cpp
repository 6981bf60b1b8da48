// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample.h"

#include "core/samplewriter.h"

#include <QDate>

namespace core {

namespace {

constexpr std::size_t kPiece = std::size_t(1) << 20;

} // namespace

qint64 sampleAccounts(const SampleRequest &request)
{
    if (request.accounts > 0)
        return request.accounts;
    return request.kind == SampleKind::Article ? 10'000 : 2'500;
}

Day sampleDay(const SampleRequest &request)
{
    return isDate(request.today) ? request.today : dayFromCivil(2026, 1, 1);
}

void writeSample(const SampleRequest &request, const std::function<bool(QByteArrayView)> &write)
{
    const SampleWriter writer(request);
    std::vector<char> piece(kPiece);
    char *const begin = piece.data();
    const char *const full = begin + kPiece - SampleWriter::kMaxRow;

    char *end = std::copy(writer.header().begin(), writer.header().end(), begin);
    for (quint64 row = 0; row < writer.rows(); ++row) {
        if (end > full) {
            if (!write(QByteArrayView(begin, end - begin)))
                return;
            end = begin;
        }
        end = writer.writeRow(row, end);
    }
    write(QByteArrayView(begin, end - begin));
}

void writeSampleProtected(const SampleRequest &request, const std::function<bool(QByteArrayView)> &write)
{
    const SampleWriter writer(request);
    QByteArray piece("Email,Reason\n");
    for (quint64 number = 0; number < writer.services(); ++number) {
        if (piece.size() > static_cast<qsizetype>(kPiece) / 2) {
            if (!write(piece))
                return;
            piece.clear();
        }
        piece += writer.serviceMail(number) + ",Service account\n";
    }
    write(piece);
}

Profile sampleProfile(SampleKind kind)
{
    Profile profile;
    profile.name = QStringLiteral("Acme");
    profile.edition = Edition::Standard;
    profile.billing = Billing::Annual;
    profile.ownSites = {QStringLiteral("acme.atlassian.net"), QStringLiteral("acme-emea.atlassian.net")};
    if (kind == SampleKind::Rich) {
        profile.renewalMonth = 3;
        profile.renewalDay = 31;
        profile.provider = Provider::Entra;
        profile.portalSso = Answer::Yes;
        profile.ownWorkspaces = {QStringLiteral("acme-code")};
    }
    return profile;
}

QString sampleFileName(const SampleRequest &request)
{
    return toDate(sampleDay(request)).toString(Qt::ISODate) % QLatin1String("T09_00_00Z_managed_accounts.csv");
}

QString sampleProtectedFileName()
{
    return QStringLiteral("protected.csv");
}

} // namespace core
