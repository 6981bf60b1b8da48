// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"

#include <QAbstractListModel>
#include <QHash>
#include <QThreadPool>

namespace models {

/// One way to go on with a query.
struct Completion
{
    QString insert;  ///< replaces the piece under the cursor
    QString label;   ///< what the list shows: `status:`
    QString meaning; ///< in the user's language
};
struct Completions
{
    int from = 0;    ///< the piece of the text that is replaced
    int length = 0;
    QList<Completion> items;
};

/// Values that the data has, by field.
using FieldValues = QHash<int, QStringList>;

/// Pure: what may follow at @p cursor (0-based, in characters). Behind `field:` its values, else fields and words.
Completions completionsAt(const QString &text, int cursor, const FieldValues &values, const QStringList &headers = {});
/// Replaces the piece; gives the new text and sets @p cursor behind it.
QString applied(const QString &text, const Completions &completions, int index, int *cursor);

/// The same for a QCompleter or a popup. Values of the data are gathered on a pool when an assessment comes.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { InsertRole = Qt::UserRole, MeaningRole };

    explicit CompletionModel(QObject *parent = nullptr);
    ~CompletionModel() override;

    void setAssessment(const core::AssessmentPtr &assessment);
    void setText(const QString &text, int cursor);
    [[nodiscard]] const Completions &completions() const { return m_completions; }
    [[nodiscard]] QString applied(int row, int *cursor) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString m_text;
    int m_cursor = 0;
    Completions m_completions;
    FieldValues m_values;
    QStringList m_headers;
    quint64 m_number = 0;
    QThreadPool m_pool;
};

} // namespace models
