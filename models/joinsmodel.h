// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/join.h"
#include "models/wording.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace models {

/// What joining several files came to: how many rows of each found accounts of the others, and where files disagree,
/// which value holds and why.
class JoinsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Kind : quint8 { ById, ByMail, Alone, Conflict, Count };
    enum class Column : quint8 { File, What, Rows, Examples, Count };
    enum Role { RawRole = Qt::UserRole, KindRole };

    explicit JoinsModel(Wording wording, QObject *parent = nullptr);

    void setJoins(const core::JoinedAccounts &accounts);
    void clear();
    /// Only entries of one kind; none: all.
    void setFilter(std::optional<Kind> kind);
    [[nodiscard]] static QString kindText(Kind kind);
    [[nodiscard]] qint64 entries(Kind kind) const;
    /// "2 files, 10,012 rows: 11 found by ID, 4 by e-mail. They disagree 3 times." Empty where nothing was joined.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        Kind kind = Kind::ById;
        QString file;
        QString what;
        qint64 rows = 0;
        QString examples;
    };

    void filter();
    QString conflictText(const core::ColumnConflict &conflict, const core::JoinedAccounts &accounts) const;

    Wording m_wording;
    std::vector<Entry> m_entries;
    std::vector<int> m_shown;
    std::optional<Kind> m_filter;
    QString m_sentence;
};

} // namespace models
