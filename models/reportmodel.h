// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/join.h"
#include "models/wording.h"

#include <QAbstractTableModel>

namespace models {

/// What reading the files came to, in sentences.
struct ReadingSummary
{
    struct File
    {
        QString name;       ///< without folders
        QString source;     ///< sourceText
        QString counts;     ///< countsText
        QStringList issues; ///< "12 rows: …", most first
        bool addsUp = true; ///< read = accepted + folded + duplicates + rejected
    };
    QString sentence;       ///< over all files: "10,012 rows read, 6 of them rejected."
    QList<File> files;
    bool hasRejected = false;
    bool hasIssues = false;
};
ReadingSummary readingSummary(const core::JoinedAccounts &accounts, const Wording &wording);

/// A file that was asked for and is not among those read, with its reason.
void addLeftOut(ReadingSummary &summary, const core::Error &error, const Wording &wording);

/// Rejected and odd rows of all files, in order of the files.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { File, Line, Outcome, Reason, Account, Header, Value, Count };
    enum Role { RawRole = Qt::UserRole };

    explicit ReportModel(Wording wording, QObject *parent = nullptr);
    void setReports(std::vector<core::SourceInfo> sources, std::vector<core::ReadingReport> reports);
    /// Rows that were counted but whose details were not kept, as a sentence; empty where all are listed.
    [[nodiscard]] QString leftOutText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        int source = 0;
        core::RowReport report;
    };
    Wording m_wording;
    std::vector<core::SourceInfo> m_sources;
    std::vector<Entry> m_entries;
    qint64 m_leftOut = 0;
};

} // namespace models
