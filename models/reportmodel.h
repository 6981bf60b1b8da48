// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/join.h"
#include "core/ports/table.h"
#include "models/wording.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

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

/// Rejected and odd rows of all files, in order of the files until they are sorted; those that a filter leaves.
class ReportModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { File, Line, Outcome, Reason, Account, Header, Value, Count };
    enum Role { RawRole = Qt::UserRole };

    /// Which rows are shown; nothing set: all.
    struct Filter
    {
        int file = -1; ///< place in the list of files
        std::optional<core::RowIssue> issue;
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    /// Something that can be filtered by, with how many rows it has.
    struct Choice
    {
        int id = 0;    ///< place of the file, or core::RowIssue
        QString text;  ///< "managed.csv (12)"
    };

    explicit ReportModel(Wording wording, QObject *parent = nullptr);
    /// Takes filter and order back to the first.
    void setReports(std::vector<core::SourceInfo> sources, std::vector<core::ReadingReport> reports);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Of what there is; kinds by their frequency.
    [[nodiscard]] QList<Choice> files() const;
    [[nodiscard]] QList<Choice> issues() const;
    [[nodiscard]] bool isEmpty() const; ///< whatever is filtered
    [[nodiscard]] bool isSorted() const { return m_sortColumn >= 0; }
    /// "12 of 40 rows"
    [[nodiscard]] QString countText() const;
    /// Rows that were counted but whose details were not kept, as a sentence; empty where all are listed.
    [[nodiscard]] QString leftOutText() const;
    /// All rows, whatever is filtered and sorted, to be written: it stays as it is when other files are read.
    [[nodiscard]] std::shared_ptr<const core::Table> table() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// @p column -1: as the files have them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Entries;
    class Sheet;

    void arrange();

    Wording m_wording;
    std::shared_ptr<const Entries> m_entries;
    std::vector<int> m_shown; ///< entries, in order
    Filter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    qint64 m_leftOut = 0;
};

} // namespace models
