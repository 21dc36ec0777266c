"""Parts that pages are put together from; each takes data and returns Dash components, none asks for data."""
