// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querycompletion.h"
#include "models/tr.h"

#include <QtConcurrent>

namespace models {
namespace {

struct Gathered
{
    FieldValues values;
    QStringList headers;
};

Gathered gather(const core::Assessment &assessment)
{
    Gathered gathered;
    for (const core::QueryField field : core::queryFields())
        gathered.values.insert(static_cast<int>(field), core::queryValues(field, &assessment, 200));
    for (const core::ExtraColumn &column : assessment.table().extra())
        gathered.headers.append(column.header);
    for (const core::ProductColumn &column : assessment.table().products())
        gathered.headers.append(column.header);
    gathered.headers.removeDuplicates();
    return gathered;
}

} // namespace

CompletionModel::CompletionModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_pool.setMaxThreadCount(1);
}

CompletionModel::~CompletionModel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void CompletionModel::setAssessment(const core::AssessmentPtr &assessment)
{
    const quint64 number = ++m_number;
    if (!assessment) {
        m_values.clear();
        m_headers.clear();
        return;
    }
    QtConcurrent::run(&m_pool, [assessment] { return gather(*assessment); }).then(this, [this, number](const Gathered &gathered) {
        if (number != m_number)
            return;
        m_values = gathered.values;
        m_headers = gathered.headers;
        setText(m_text, m_cursor);
    });
}

void CompletionModel::setText(const QString &text, int cursor)
{
    beginResetModel();
    m_text = text;
    m_cursor = cursor;
    m_completions = completionsAt(text, cursor, m_values, m_headers);
    endResetModel();
}

QString CompletionModel::applied(int row, int *cursor) const
{
    return models::applied(m_text, m_completions, row, cursor);
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_completions.items.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Completion &item = m_completions.items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.label;
    case MeaningRole:
    case Qt::ToolTipRole:
        return item.meaning;
    case Qt::AccessibleTextRole:
        return item.meaning.isEmpty() ? item.label : Words::tr("%1, %2", "@info:accessible completion, meaning").arg(item.label, item.meaning);
    case InsertRole:
    case Qt::EditRole:
        return item.insert;
    }
    return {};
}

} // namespace models
