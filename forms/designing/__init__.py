"""Changes a form's document: wordings, order, answers, conditions and scores."""
